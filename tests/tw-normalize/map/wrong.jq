{ id: 
